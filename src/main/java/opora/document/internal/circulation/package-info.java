/**
 * Documents brought to notice (доведение до сведения): to whom they are sent, who has become
 * acquainted, the sheet of it. The documents themselves belong to their owners.
 */
@NullMarked
package opora.document.internal.circulation;

import org.jspecify.annotations.NullMarked;
