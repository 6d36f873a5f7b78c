/**
 * Files by content hash, export to DOCX, XLSX and PDF, the catalogue of legal grounds. Owns schema
 * {@code document}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "journal", "person"})
package opora.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
