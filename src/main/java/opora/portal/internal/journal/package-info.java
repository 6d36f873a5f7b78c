/** The journal's screen: its lines with names of people, which the journal itself does not know. */
@NullMarked
package opora.portal.internal.journal;

import org.jspecify.annotations.NullMarked;
