package io.duibiao.job;

import io.duibiao.document.limit.Limits;
import io.duibiao.lake.DeliveryReader;
import io.duibiao.lake.FileState;
import io.duibiao.observation.Delivery;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Regions;
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

    /** Made once where the work is done: its parts are no travellers. */
    private transient @Nullable Workshop workshop;

    JobDeliveries(SpecifiedJob job, JobFiles files, Versions.Reading rules) {
        this.catalogues = job.catalogues();
        this.corrections = job.corrections();
        this.files = files;
        this.limits = job.specification().limits();
        this.version = ReadingVersion.of(rules.within(limits), corrections);
    }

    @Override
    public Delivery read(String path) {
        JobFiles.JobFile file = files.file(path);
        InputContent content = InputContent.of(file.source(), Path.of(path), files.isStray(path), limits);
        return content.reject().map(Delivery::unreadable).orElseGet(() -> workshop()
                .deliver(file, content.bytes(), LayoutFile.beside(Path.of(path))));
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
        return version.of(files.file(path), id, LayoutFile.beside(Path.of(path)));
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
