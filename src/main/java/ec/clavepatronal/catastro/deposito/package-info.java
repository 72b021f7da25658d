/**
 * The table of the rows in SQLite or PostgreSQL: how it is filled, how a new one takes
 * the place of the old one, and how a RUC is found in it.
 */
@NullMarked
package ec.clavepatronal.catastro.deposito;

import org.jspecify.annotations.NullMarked;
