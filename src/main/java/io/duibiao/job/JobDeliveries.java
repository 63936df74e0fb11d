package io.duibiao.job;

import io.duibiao.document.limit.Limits;
import io.duibiao.job.carrier.Carrier;
import io.duibiao.lake.DeliveryReader;
import io.duibiao.lake.FileState;
import io.duibiao.observation.Delivery;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Regions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Carries a job's files from their paths to their observations, wherever Spark puts the work. */
final class JobDeliveries implements DeliveryReader {
    private static final long serialVersionUID = 1L;

    private final Catalogues catalogues;
    private final CorrectionFile corrections;
    private final JobFiles files;
    private final Limits limits;
    private final ReadingVersion version;
    private final Carrier carrier;

    /** Made once where the work is done: its parts are no travellers. */
    private transient @Nullable Workshop workshop;

    /** Makes the deliveries of files that lie on the machine where they are read. */
    JobDeliveries(SpecifiedJob job, JobFiles files, Versions.Reading rules) {
        this(job, files, rules, Carrier.none());
    }

    JobDeliveries(SpecifiedJob job, JobFiles files, Versions.Reading rules, Carrier carrier) {
        this.catalogues = job.catalogues();
        this.corrections = new CorrectedFiles(job.corrections(), files.sources()).applied();
        this.files = files;
        this.carrier = carrier;
        this.limits = job.specification().limits();
        this.version = ReadingVersion.of(rules.within(limits), corrections);
    }

    @Override
    public Delivery read(String path) {
        JobFiles.JobFile file = files.file(path);
        InputContent content = InputContent.of(file.source(), file(path), files.isStray(path), limits);
        return content.reject().map(Delivery::unreadable).orElseGet(() -> workshop()
                .deliver(file, content.bytes(), LayoutFile.beside(file(path))));
    }

    @Override
    public Path file(String path) {
        try {
            return carrier.file(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot fetch '" + path + "' from the driver", e);
        }
    }

    @Override
    public String source(String path) {
        return files.file(path).source();
    }

    @Override
    public boolean isGone(String source) {
        return files.isGone(source);
    }

    @Override
    public String version(String path, String id) {
        return version.of(files.file(path), id, LayoutFile.beside(file(path)));
    }

    @Override
    public FileState cause(String before, String now) {
        return ReadingVersion.cause(before, now);
    }

    private Workshop workshop() {
        Workshop made = workshop;
        if (made == null) {
            Reference reference = catalogues.load();
            made = new Workshop(
                    new FigureReader(reference, corrections.corrections(reference), limits), reference.regions());
            workshop = made;
        }
        return made;
    }

    private record Workshop(FigureReader reader, Regions regions) {
        Delivery deliver(JobFiles.JobFile file, byte[] content, LayoutFile layout) {
            return reader.deliver(file.source(), content, file.known(regions), layout);
        }
    }
}
