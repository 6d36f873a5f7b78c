package opora.reading;

/** What sort of work a measure is, by the head noun of its title (вид деятельности). */
public enum Activity {
    EVENT,
    CONTEST,
    TRAINING,
    INTERNSHIP,
    MONITORING,
    ANALYSIS,
    DIAGNOSTICS,
    ROUTE,
    MENTORING,
    CONSULTATION,
    REGISTRY,
    PRACTICE_BANK,
    PUBLICATION,
    INFORMATION_CHANNEL,
    COMMUNITY,
    PARTNERSHIP,
    PERSONNEL_RESERVE,
    ATTESTATION,
    PROGRAMME,
    DOCUMENT,
    OTHER
}
