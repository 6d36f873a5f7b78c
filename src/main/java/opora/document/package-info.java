/**
 * Files by content hash, export to DOCX, XLSX and PDF, the catalogue of legal grounds, documents
 * brought to notice. Owns schema {@code document}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "journal", "territory", "person", "access", "notice"})
package opora.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
