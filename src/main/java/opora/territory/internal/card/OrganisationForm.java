package opora.territory.internal.card;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import opora.territory.UnitState;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * An organisation as it is typed: words by the names of their fields, so that what could not be
 * read is still there when the form comes back. Only names the reader asks for are ever used.
 */
public final class OrganisationForm {

    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> levels = new HashSet<>();

    static OrganisationForm typed(MultiValueMap<String, String> parameters) {
        var form = new OrganisationForm();
        parameters.forEach((name, values) -> form.put(name, values.getFirst()));
        form.levels.addAll(parameters.getOrDefault("levels", java.util.List.of()));
        return form;
    }

    static OrganisationForm of(UnitState state) {
        var form = new OrganisationForm();
        var card = state.card();
        form.put("version", state.version());
        form.put("name", card.name());
        form.put("shortName", card.shortName());
        form.put("kind", card.kind());
        form.put("level", card.level());
        form.put("headName", card.headName());
        form.put("email", card.email());
        form.put("curator", card.curator());
        form.put("startsOn", state.startsOn());
        var numbers = card.requisites();
        form.put("inn", numbers.inn());
        form.put("kpp", numbers.kpp());
        form.put("ogrn", numbers.ogrn());
        form.put("oktmo", numbers.oktmo());
        form.put("okved", numbers.okved());
        form.put("licence", numbers.licence());
        form.put("founder", numbers.founder());
        form.put("federalId", numbers.federalId());
        var place = card.whereabouts();
        form.put("address", place.address());
        form.put("locality", place.locality());
        form.put("localityKind", place.localityKind());
        form.put("premises", place.premises());
        form.put("phone", place.phone());
        form.put("site", place.site());
        var teaching = card.teaching();
        form.put("type", teaching.type());
        form.put("pupils", teaching.pupils());
        form.put("classes", teaching.classes());
        form.put("groups", teaching.groups());
        form.put("shifts", teaching.shifts());
        teaching.levels().forEach(level -> form.levels.add(level.name()));
        return form;
    }

    static OrganisationForm empty() {
        return new OrganisationForm();
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public Set<String> levels() {
        return levels;
    }

    public long version() {
        var version = get("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    /** What the binding result shows as rejected. */
    Map<String, String> words() {
        return typed;
    }

    OrganisationForm with(String field, String value) {
        put(field, value);
        return this;
    }

    private void put(String field, @Nullable Object value) {
        typed.put(field, value == null ? "" : value.toString().strip());
    }
}
