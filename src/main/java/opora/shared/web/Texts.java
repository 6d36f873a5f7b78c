package opora.shared.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All text people read: the bundles {@code messages/*_{ru,en}.properties} merged (тексты). */
@Component
public class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    public Texts() throws IOException {
        for (var language : Language.values()) {
            patterns.put(language, read(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The text of a key. A key nobody wrote is shown as it is and logged once: a page with one ugly
     * word is better than no page.
     */
    public String text(Language language, String key, Object... args) {
        var pattern = patterns(language).get(key);
        if (pattern == null) {
            if (missing.add(language + key)) log.warn("No text {} in {}", key, language);
            return key;
        }
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0)
            return pattern;
        var format = format(language, key, pattern);
        // ICU formats keep state while they work, so one thread at a time.
        synchronized (format) {
            return format.format(args);
        }
    }

    public boolean has(Language language, String key) {
        return patterns(language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(patterns(language).keySet());
    }

    private Map<String, String> patterns(Language language) {
        return java.util.Objects.requireNonNull(patterns.get(language));
    }

    private MessageFormat format(Language language, String key, String pattern) {
        return java.util.Objects.requireNonNull(formats.get(language))
                .computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
    }

    private static Map<String, String> read(Language language) throws IOException {
        var merged = new HashMap<String, String>();
        var found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_" + language.tag() + ".properties");
        for (var bundle : found) {
            properties(bundle)
                    .forEach((key, text) -> put(merged, bundle, (String) key, (String) text));
        }
        return merged;
    }

    private static void put(Map<String, String> merged, Resource bundle, String key, String text) {
        var before = merged.put(key, Typography.glue(text));
        if (before != null && !before.equals(merged.get(key)))
            throw new IllegalStateException("Two texts for " + key + ", one in " + bundle);
    }

    private static Properties properties(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
