package io.duibiao.observation;

import io.duibiao.document.Reject;
import java.util.List;

/**
 * What a document's statements became: each is one observation (the same figure said twice is one) or one reject.
 *
 * @param observations the figures bound to codes
 * @param rejects the statements that could not be bound, each with its reason
 */
public record Resolution(List<Observation> observations, List<Reject> rejects) {
    public Resolution {
        observations = List.copyOf(observations);
        rejects = List.copyOf(rejects);
    }
}
