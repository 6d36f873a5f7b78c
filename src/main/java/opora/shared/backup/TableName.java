package opora.shared.backup;

/** A table of the database, schema and name (таблица). */
record TableName(String schema, String table) {

    /** As SQL writes it. */
    String quoted() {
        return quote(schema) + '.' + quote(table);
    }

    String file() {
        return schema + '.' + table + ".copy.gz";
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
