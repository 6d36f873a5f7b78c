package opora.reading;

import java.util.List;

/**
 * A word that a document explains (понятие).
 *
 * @param abbreviations it is called by further on
 * @param clause where it stands; empty outside of clauses
 */
public record PrintedConcept(
        String name, List<String> abbreviations, String definition, String clause) {

    public PrintedConcept {
        abbreviations = List.copyOf(abbreviations);
    }
}
