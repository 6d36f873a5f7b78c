package opora.territory;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a unit, all of it true in one period (сведения об организации).
 *
 * @param kind present exactly for organisations
 * @param curator who of the methodical service looks after it
 */
public record OrganisationCard(
        String name,
        String shortName,
        @Nullable OrganisationKind kind,
        Level level,
        String headName,
        String email,
        String curator,
        Requisites requisites,
        Whereabouts whereabouts,
        Teaching teaching) {

    /** What there is room for in a list. */
    public String called() {
        return shortName.isEmpty() ? name : shortName;
    }

    public boolean sameName(OrganisationCard other) {
        return name.equals(other.name) && shortName.equals(other.shortName);
    }

    public OrganisationCard named(String full, String brief) {
        return new OrganisationCard(
                full,
                brief,
                kind,
                level,
                headName,
                email,
                curator,
                requisites,
                whereabouts,
                teaching);
    }

    public OrganisationCard reached(String head, String post) {
        return new OrganisationCard(
                name,
                shortName,
                kind,
                level,
                head,
                post,
                curator,
                requisites,
                whereabouts,
                teaching);
    }

    public OrganisationCard with(Requisites changed) {
        return new OrganisationCard(
                name,
                shortName,
                kind,
                level,
                headName,
                email,
                curator,
                changed,
                whereabouts,
                teaching);
    }

    public OrganisationCard with(Whereabouts changed) {
        return new OrganisationCard(
                name,
                shortName,
                kind,
                level,
                headName,
                email,
                curator,
                requisites,
                changed,
                teaching);
    }

    public OrganisationCard with(Teaching changed) {
        return new OrganisationCard(
                name,
                shortName,
                kind,
                level,
                headName,
                email,
                curator,
                requisites,
                whereabouts,
                changed);
    }

    public OrganisationCard of(OrganisationKind changed, Level reach) {
        return new OrganisationCard(
                name,
                shortName,
                changed,
                reach,
                headName,
                email,
                curator,
                requisites,
                whereabouts,
                teaching);
    }
}
