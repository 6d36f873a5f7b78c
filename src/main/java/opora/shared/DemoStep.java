package opora.shared;

/**
 * A module's part of the demo, loaded once into an empty database (шаг загрузки демонстрации). Runs
 * without a viewer; puts one on itself.
 */
public interface DemoStep {

    /** Units and people come first, at zero. */
    int order();

    void load();
}
