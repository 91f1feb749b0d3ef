package cn.lianhu.testing;

import cn.lianhu.ticket.Ticket;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the numbers of new tickets wherever one stands for them: in texts and in boxed
 * numbers, however deep.
 */
final class NewNumbers {

    private final Map<Long, Long> given;

    /**
     * @param given by what stands for them
     */
    NewNumbers(Map<Long, Long> given) {
        this.given = given;
    }

    long of(long number) {
        return given.getOrDefault(number, number);
    }

    <T> T in(T value) {
        return given.isEmpty() ? value : anew(value);
    }

    @SuppressWarnings("unchecked")
    private <T> T anew(T value) {
        return (T) switch (value) {
            case null -> null;
            case String text -> Ticket.numbered(text, this::of);
            case Long number -> of(number);
            case List<?> list -> all(list).toList();
            case Set<?> set -> all(set).collect(LinkedHashSet::new, Set::add, Set::addAll);
            case Map<?, ?> map -> map(map);
            case Record it -> record(it);
            default -> value;
        };
    }

    private Stream<?> all(Collection<?> many) {
        return many.stream().map(this::anew);
    }

    private Map<?, ?> map(Map<?, ?> map) {
        Map<Object, Object> all = new LinkedHashMap<>();
        map.forEach((key, value) -> all.put(anew(key), anew(value)));
        return all;
    }

    private Record record(Record it) {
        try {
            RecordComponent[] parts = it.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i].getAccessor().setAccessible(true);
                Object value = parts[i].getAccessor().invoke(it);
                values[i] = parts[i].getType() == long.class ? value : anew(value);
            }
            Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> canonical = it.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        }
        catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot put numbers into " + it.getClass(), e);
        }
    }

}
