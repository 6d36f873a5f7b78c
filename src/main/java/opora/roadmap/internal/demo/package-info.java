/**
 * What the invented municipalities plan and have done: their documents go through the importer,
 * their people answer through the same services as everybody. Owns no table.
 */
@NullMarked
package opora.roadmap.internal.demo;

import org.jspecify.annotations.NullMarked;
