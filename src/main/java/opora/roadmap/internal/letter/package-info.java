/** What roadmaps remind people of: lines for the letter of the day. Writing letters is notice's. */
@NullMarked
package opora.roadmap.internal.letter;

import org.jspecify.annotations.NullMarked;
