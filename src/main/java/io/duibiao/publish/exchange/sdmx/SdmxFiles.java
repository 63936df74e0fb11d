package io.duibiao.publish.exchange.sdmx;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.OrderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes rows and structure, {@code rankings.csv} and {@code rankings.structure.xml}, and checks them before it says done. */
public final class SdmxFiles implements EditionWriter {

    /** Makes the writer. */
    public SdmxFiles() {}

    /**
     * Writes both files.
     *
     * @throws OrderException if the columns to be exported lack a part of the key
     * @throws DeliveryException if what was written does not fit its own structure
     */
    @Override
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        DataSet data = edition.data();
        if (!data.hasKey()) {
            throw new OrderException("SDMX needs the columns that tell rows apart: "
                    + String.join(", ", data.structure().key()) + ". Add them to --columns.");
        }
        Path csv = folder.resolve(name);
        Path structure = folder.resolve(name.replaceFirst("\\.[^.]*$", "") + ".structure.xml");
        new SdmxCsv(data).write(csv);
        new StructureMessage(edition).write(structure);
        List<String> problems = SdmxCheck.problems(csv, structure);
        if (!problems.isEmpty()) {
            throw new DeliveryException(
                    "What was written as SDMX does not fit its own structure, and was not delivered: "
                            + String.join("; ", problems) + ". Please report this.");
        }
        return List.of(csv, structure);
    }
}
