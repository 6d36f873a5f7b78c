/** What else leans on an act: statuses, appointments and changes that name it in words. */
@NullMarked
package opora.portal.internal.ground;

import org.jspecify.annotations.NullMarked;
