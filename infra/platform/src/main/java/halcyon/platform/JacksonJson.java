package halcyon.platform;

import halcyon.shared.Json;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Jackson with one fixed order of everything, so that equal values give equal text.
@Singleton
public final class JacksonJson implements Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(Set.class, new SortedSets()))
            .build();

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /// Sets have no order of their own; their JSON text needs one.
    @SuppressWarnings("rawtypes")
    private static final class SortedSets extends ValueSerializer<Set> {
        @Override
        public void serialize(Set value, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            for (Object element : sorted(value)) out.writePOJO(element);
            out.writeEndArray();
        }

        private static Iterable<?> sorted(Set<?> value) {
            return value.stream().sorted(Comparator.comparing(String::valueOf)).toList();
        }
    }
}
