/**
 * Lists of people that the municipality asks its organisations to check and confirm by a day
 * (сверка списков): who is asked, what is doubtful in a list, the confirmation with the list as it
 * stood.
 */
@NullMarked
package opora.staff.internal.confirm;

import org.jspecify.annotations.NullMarked;
