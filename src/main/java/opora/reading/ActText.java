package opora.reading;

import java.util.List;

/** What an act says beside its plan: clauses, acts it leans on, words it explains (текст акта). */
public record ActText(
        List<PrintedClause> clauses, List<NamedAct> acts, List<PrintedConcept> concepts) {

    public static final ActText NONE = new ActText(List.of(), List.of(), List.of());

    public ActText {
        clauses = List.copyOf(clauses);
        acts = List.copyOf(acts);
        concepts = List.copyOf(concepts);
    }
}
