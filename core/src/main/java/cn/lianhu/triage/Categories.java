package cn.lianhu.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The operator's categories, in the order of the file. */
public final class Categories {

    private final Map<String, Category> byCode = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException when the list is empty or a code stands twice
     */
    public Categories(List<Category> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one category");
        }
        for (Category category : all) {
            if (byCode.put(category.code(), category) != null) {
                throw new IllegalArgumentException("category %s stands twice".formatted(category.code()));
            }
        }
    }

    public List<Category> all() {
        return List.copyOf(byCode.values());
    }

    /** By its code; the one for everything else where the operator has taken it away. */
    public Category of(String code) {
        return byCode(code).orElseGet(this::fallback);
    }

    public Optional<Category> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The category a person typed after 改类: its code, its name, or a beginning of the
     * name that only one has.
     */
    public Optional<Category> named(String typed) {
        String wanted = PlainText.bare(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return only(category -> category.code().equalsIgnoreCase(typed.strip()))
            .or(() -> only(category -> PlainText.bare(category.name()).equals(wanted)))
            .or(() -> only(category -> PlainText.bare(category.name()).startsWith(wanted)));
    }

    /**
     * Where a message goes that says nothing the classifier knows; without one the last.
     */
    public Category fallback() {
        return with(Trait.OTHER).orElseGet(all()::getLast);
    }

    /** The first that has a trait. */
    public Optional<Category> with(Trait trait) {
        return byCode.values().stream().filter(category -> category.has(trait)).findFirst();
    }

    /** Whether there is a category of this code that has a trait. */
    public boolean has(String code, Trait trait) {
        return byCode(code).filter(category -> category.has(trait)).isPresent();
    }

    private Optional<Category> only(Predicate<Category> condition) {
        List<Category> found = new ArrayList<>(byCode.values());
        found.removeIf(condition.negate());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

}
