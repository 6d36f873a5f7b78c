package opora.territory;

/** Type of a school (тип школы). */
public enum SchoolType {
    PRIMARY,
    BASIC,
    SECONDARY,
    GYMNASIUM,
    LYCEUM,
    BOARDING,
    CORRECTIONAL,
    EVENING,
    CADET
}
