package opora.document.internal;

/** No row has these bytes any more (содержимое файла больше ничьё). */
record BytesUnkept(String sha256) {}
