/**
 * Where the database comes from: the PostgreSQL we carry and start ourselves, or one that the
 * settings name; its two roles and its migrations. Owns no table of a module.
 */
@NullMarked
package opora.shared.database;

import org.jspecify.annotations.NullMarked;
