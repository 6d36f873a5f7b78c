package opora.shared.database;

/**
 * How to reach the database (доступ к базе данных): the web role owns nothing and obeys row-level
 * security, the owner migrates and backs up.
 */
public record DatabaseAccess(String url, Login web, Login owner) {}
