package opora.territory.internal;

import static db.territory.Tables.UNIT_STATE;

import db.territory.tables.records.UnitStateRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import opora.shared.UnitId;
import opora.territory.EducationLevel;
import opora.territory.Ending;
import opora.territory.Level;
import opora.territory.LocalityKind;
import opora.territory.OrganisationCard;
import opora.territory.OrganisationKind;
import opora.territory.Requisites;
import opora.territory.SchoolType;
import opora.territory.Teaching;
import opora.territory.UnitState;
import opora.territory.Whereabouts;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A state as a row and back. */
public final class StateRows {

    public static UnitState state(UnitStateRecord row) {
        var parent = row.getParentId();
        var ending = row.getEnding();
        return new UnitState(
                row.getId(),
                new UnitId(row.getUnitId()),
                row.getScope(),
                row.getListedIn(),
                parent == null ? null : new UnitId(parent),
                row.getStartsOn(),
                row.getEndsOn(),
                ending == null ? null : Ending.valueOf(ending),
                card(row),
                row.getAct(),
                row.getOperationId(),
                row.getVersion());
    }

    static Map<Field<?>, @Nullable Object> row(UnitState state) {
        var row = changes(state);
        row.put(UNIT_STATE.ID, state.id());
        row.put(UNIT_STATE.UNIT_ID, state.unit().value());
        row.put(UNIT_STATE.SCOPE, state.scope());
        row.put(UNIT_STATE.LISTED_IN, state.listedIn());
        row.put(UNIT_STATE.PARENT_ID, state.parent() == null ? null : state.parent().value());
        row.put(UNIT_STATE.OPERATION_ID, state.operation());
        return row;
    }

    /** What an edit may change: never the place in the tree. */
    static Map<Field<?>, @Nullable Object> changes(UnitState state) {
        var row = new HashMap<Field<?>, @Nullable Object>();
        row.put(UNIT_STATE.STARTS_ON, state.startsOn());
        row.put(UNIT_STATE.ENDS_ON, state.endsOn());
        row.put(UNIT_STATE.ENDING, name(state.ending()));
        row.put(UNIT_STATE.ACT, state.act());
        put(row, state.card());
        put(row, state.card().requisites());
        put(row, state.card().whereabouts());
        put(row, state.card().teaching());
        return row;
    }

    private static OrganisationCard card(UnitStateRecord row) {
        var kind = row.getOrganisationKind();
        return new OrganisationCard(
                row.getName(),
                row.getShortName(),
                kind == null ? null : OrganisationKind.valueOf(kind),
                Level.valueOf(row.getLevel()),
                row.getHeadName(),
                row.getEmail(),
                row.getCurator(),
                new Requisites(
                        row.getInn(),
                        row.getKpp(),
                        row.getOgrn(),
                        row.getOktmo(),
                        row.getOkved(),
                        row.getLicence(),
                        row.getFounder(),
                        row.getFederalId()),
                whereabouts(row),
                teaching(row));
    }

    private static Whereabouts whereabouts(UnitStateRecord row) {
        var kind = row.getLocalityKind();
        return new Whereabouts(
                row.getAddress(),
                row.getLocality(),
                kind == null ? null : LocalityKind.valueOf(kind),
                row.getPremises(),
                row.getPhone(),
                row.getSite());
    }

    private static Teaching teaching(UnitStateRecord row) {
        var type = row.getSchoolType();
        return new Teaching(
                type == null ? null : SchoolType.valueOf(type),
                Arrays.stream(row.getTaught())
                        .map(EducationLevel::valueOf)
                        .collect(Collectors.toSet()),
                row.getPupils(),
                row.getClasses(),
                row.getGroups(),
                row.getShifts());
    }

    private static void put(Map<Field<?>, @Nullable Object> row, OrganisationCard card) {
        row.put(UNIT_STATE.NAME, card.name());
        row.put(UNIT_STATE.SHORT_NAME, card.shortName());
        row.put(UNIT_STATE.ORGANISATION_KIND, name(card.kind()));
        row.put(UNIT_STATE.LEVEL, card.level().name());
        row.put(UNIT_STATE.HEAD_NAME, card.headName());
        row.put(UNIT_STATE.EMAIL, card.email());
        row.put(UNIT_STATE.CURATOR, card.curator());
    }

    private static void put(Map<Field<?>, @Nullable Object> row, Requisites said) {
        row.put(UNIT_STATE.INN, said.inn());
        row.put(UNIT_STATE.KPP, said.kpp());
        row.put(UNIT_STATE.OGRN, said.ogrn());
        row.put(UNIT_STATE.OKTMO, said.oktmo());
        row.put(UNIT_STATE.OKVED, said.okved());
        row.put(UNIT_STATE.LICENCE, said.licence());
        row.put(UNIT_STATE.FOUNDER, said.founder());
        row.put(UNIT_STATE.FEDERAL_ID, said.federalId());
    }

    private static void put(Map<Field<?>, @Nullable Object> row, Whereabouts said) {
        row.put(UNIT_STATE.ADDRESS, said.address());
        row.put(UNIT_STATE.LOCALITY, said.locality());
        row.put(UNIT_STATE.LOCALITY_KIND, name(said.localityKind()));
        row.put(UNIT_STATE.PREMISES, said.premises());
        row.put(UNIT_STATE.PHONE, said.phone());
        row.put(UNIT_STATE.SITE, said.site());
    }

    private static void put(Map<Field<?>, @Nullable Object> row, Teaching said) {
        row.put(UNIT_STATE.SCHOOL_TYPE, name(said.type()));
        row.put(UNIT_STATE.TAUGHT, said.levels().stream().map(Enum::name).toArray(String[]::new));
        row.put(UNIT_STATE.PUPILS, said.pupils());
        row.put(UNIT_STATE.CLASSES, said.classes());
        row.put(UNIT_STATE.GROUPS, said.groups());
        row.put(UNIT_STATE.SHIFTS, said.shifts());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private StateRows() {}
}
