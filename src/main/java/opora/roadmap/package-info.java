/**
 * The spine: roadmaps, measures, occurrences, executors, answers and what is made of them. Owns
 * schema {@code roadmap}. Knows nothing of events or contests: they tell it "this fulfils
 * occurrence N, here is the proof".
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "territory",
            "person",
            "access",
            "notice",
            "document",
            "reading"
        })
package opora.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
