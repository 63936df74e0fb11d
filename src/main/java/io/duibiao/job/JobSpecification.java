package io.duibiao.job;

import io.duibiao.document.limit.Limits;
import io.duibiao.export.ExportOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one job does: where its files are, what it reads, what it publishes and what it exports.
 *
 * @param name the job's name: its outputs go to {@code <output>/<name>}
 * @param folders catalogues, lake and output
 * @param inputs what is read, in this order
 * @param ambiguity what is done with figures that can be read in two ways
 * @param publications what is published, at least one; the first one stands in the run's folder itself
 * @param exports what is exported after every run, in this order
 * @param limits what a single file may hold and cost
 */
public record JobSpecification(
        String name,
        Folders folders,
        List<Input> inputs,
        Ambiguity ambiguity,
        List<PublicationOrder> publications,
        List<ExportOrder> exports,
        Limits limits) {
    public JobSpecification {
        inputs = List.copyOf(inputs);
        publications = List.copyOf(publications);
        exports = List.copyOf(exports);
    }

    /** Returns the first publication: what a command shows where nothing else is asked for. */
    public PublicationOrder publication() {
        return publications.get(0);
    }

    /** Returns the specification with further input folders, read after its own. */
    public JobSpecification withInputs(List<Path> folders) {
        List<Input> all = new ArrayList<>(inputs);
        folders.forEach(folder -> all.add(Input.folder(folder)));
        return new JobSpecification(name, this.folders, all, ambiguity, publications, exports, limits);
    }

    /**
     * The folders of a job, absolute.
     *
     * @param reference the catalogues
     * @param lake the Delta tables: a folder, or a URL such as {@code hdfs://names:8020/duibiao} or {@code s3a://bureau/lake}
     * @param output where outputs go
     */
    public record Folders(Path reference, String lake, Path output) {

        /** Returns the folder of the Delta tables; empty where they are at a URL. */
        public Optional<Path> lakeFolder() {
            return LakeRoot.isUrl(lake) ? Optional.empty() : Optional.of(Path.of(lake));
        }
    }
}
