package io.duibiao.job;

import io.duibiao.job.telling.TellingOrders;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Reference;
import java.nio.file.Path;
import java.util.List;

/**
 * A job specification that was read and checked, with the catalogues it names.
 *
 * @param specification the job
 * @param catalogues the files of its reference folder
 * @param reference what they say
 * @param corrections the corrections by hand; {@link CorrectionFile#NONE} where it names no file of them
 * @param tell where its runs are told
 */
public record SpecifiedJob(
        JobSpecification specification,
        Catalogues catalogues,
        Reference reference,
        CorrectionFile corrections,
        TellingOrders tell) {

    /**
     * Returns the job by other catalogues.
     *
     * @throws io.duibiao.reference.ReferenceException if a line of one cannot be used
     */
    SpecifiedJob by(Catalogues others) {
        return new SpecifiedJob(specification, others, others.load(), corrections, tell);
    }

    /** Returns the job with further input folders, read after its own. */
    public SpecifiedJob withInputs(List<Path> folders) {
        return new SpecifiedJob(specification.withInputs(folders), catalogues, reference, corrections, tell);
    }
}
