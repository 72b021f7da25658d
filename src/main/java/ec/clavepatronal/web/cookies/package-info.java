/**
 * Which cookies leave this server and which are taken back: names, {@code Secure}, and
 * the person's own machine, where there is no HTTPS.
 */
@NullMarked
package ec.clavepatronal.web.cookies;

import org.jspecify.annotations.NullMarked;
