package opora.territory;

/**
 * Numbers an organisation is known by to the state (реквизиты организации); empty where not said.
 */
public record Requisites(
        String inn,
        String kpp,
        String ogrn,
        String oktmo,
        String okved,
        String licence,
        String founder,
        String federalId) {

    public static final Requisites NONE = new Requisites("", "", "", "", "", "", "", "");
}
