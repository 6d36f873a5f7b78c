package opora.territory;

/** Level of the tree (уровень: федерация, регион, муниципалитет, организация). */
public enum UnitKind {
    FEDERATION,
    REGION,
    MUNICIPALITY,
    ORGANISATION
}
