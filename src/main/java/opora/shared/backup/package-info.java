/**
 * Backup and restore (резервная копия): every table by COPY in one snapshot and every kept file,
 * from a running system, with checksums; restored into an empty place and compared there. Knows
 * tables from the catalogue of the database, so a new module needs nothing here.
 */
@NullMarked
package opora.shared.backup;

import org.jspecify.annotations.NullMarked;
