package io.duibiao.publish.exchange.sdmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a structure message says.
 *
 * @param flow the reference of its data flow: {@code DUIBIAO:DF_RANKINGS(1.0.0)}
 * @param components its components in their order
 * @param codes the codes of each list by the list's id
 */
record Definition(String flow, List<Component> components, Map<String, Set<String>> codes) {
    Definition {
        components = List.copyOf(components);
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    Optional<Component> component(String id) {
        return components.stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    List<String> dimensions() {
        return components.stream()
                .filter(Component::isDimension)
                .map(Component::id)
                .toList();
    }
}
