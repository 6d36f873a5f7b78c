package opora.territory;

/** What an organisation's locality is (вид населённого пункта: город, пгт, село). */
public enum LocalityKind {
    CITY,
    TOWN,
    VILLAGE
}
