package opora.territory;

/** What is done to an organisation on a day by an act (операция с организацией). */
public enum OperationKind {
    FOUND,
    RENAME,
    CHANGE,
    MOVE,
    /** Joined to a successor and closed (присоединение). */
    JOIN,
    SPLIT,
    CLOSE,
    REOPEN,
    UNDO
}
