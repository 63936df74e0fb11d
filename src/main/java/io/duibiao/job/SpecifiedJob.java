package io.duibiao.job;

import io.duibiao.reference.Reference;

/**
 * A job specification that was read and checked, with the catalogues it names.
 *
 * @param specification the job
 * @param reference the catalogues of its reference folder
 */
public record SpecifiedJob(JobSpecification specification, Reference reference) {}
