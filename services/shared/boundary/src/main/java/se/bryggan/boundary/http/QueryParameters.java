package se.bryggan.boundary.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/**
 * Answers 422 for a query parameter that is none of its type. By the standard it would be 404, which here means "unknown
 * or hidden" and nothing else.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean query = annotations != null && Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
        Function<String, T> reading = query ? reading(type) : null;
        return reading == null ? null : new Strict<>(reading);
    }

    /** Null for types that take any text. */
    @SuppressWarnings("unchecked")
    private static <T> Function<String, T> reading(Class<T> type) {
        if (type == int.class || type == Integer.class) {
            return text -> (T) Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return text -> (T) Long.valueOf(text);
        }
        if (type == UUID.class) {
            return text -> (T) UUID.fromString(text);
        }
        if (type.isEnum()) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        return null;
    }

    private record Strict<T>(Function<String, T> reading) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : reading.apply(text);
            } catch (IllegalArgumentException wrong) {
                throw new Refused(422, "invalid-query");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
