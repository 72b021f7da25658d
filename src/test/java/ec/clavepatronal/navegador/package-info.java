/**
 * The running application as a person meets it: in a real browser, and as bytes on the
 * wire. Every state of every page is named once, in {@link Estados}; what holds for all
 * of them is checked over that list.
 */
package ec.clavepatronal.navegador;
