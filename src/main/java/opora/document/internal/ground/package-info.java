/** The catalogue of legal grounds (правовые основания). */
@NullMarked
package opora.document.internal.ground;

import org.jspecify.annotations.NullMarked;
