package io.duibiao.correction;

import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Regions;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of a figure that can be corrected; each is a column of what {@code extract} prints. */
public enum Field {
    /** The indicator's words. */
    SUBJECT {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            return new Statement(old.evidence(), right, old.measure(), old.comparator(), old.quantity(), old.scope());
        }
    },
    /** What the figure says; {@code OTHER} takes it out of every comparison. */
    MEASURE {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            return new Statement(
                    old.evidence(),
                    old.subject(),
                    constant(Measure.class, right, this),
                    old.comparator(),
                    old.quantity(),
                    old.scope());
        }
    },
    /** The words of what it is measured against. */
    COMPARATOR {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            return new Statement(old.evidence(), old.subject(), old.measure(), right, old.quantity(), old.scope());
        }
    },
    /** The signed number, in its unit. */
    VALUE {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            return with(
                    old,
                    new Quantity(
                            decimal(right),
                            old.quantity().unit(),
                            old.quantity().bound()));
        }
    },
    /** The unit, as the catalogue knows it. */
    UNIT {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            Unit unit = reference.units().of(right).orElseThrow(() -> unusable(right, "units.csv has no such unit"));
            return with(
                    old,
                    new Quantity(old.quantity().value(), unit, old.quantity().bound()));
        }
    },
    /** Whether the value is meant exactly. */
    BOUND {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            Bound bound = constant(Bound.class, right, this);
            return with(old, new Quantity(old.quantity().value(), old.quantity().unit(), bound));
        }
    },
    /** The region's code or name. */
    REGION {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            Regions regions = reference.regions();
            if (regions.byCode(right).isEmpty() && !regions.names().contains(right)) {
                throw unusable(right, "regions.csv has no such code or name");
            }
            RegionWords words = new RegionWords(RegionWords.Kind.NAMED, right);
            return with(old, new Scope(words, old.scope().period(), old.scope().openStart()));
        }
    },
    /** The period, such as {@code 2023-H1}. */
    PERIOD {
        @Override
        Statement set(Statement old, String right, Reference reference) {
            Period period = Period.tryParse(right)
                    .orElseThrow(() -> unusable(right, "it must be like 2023, 2023-H1 or 2023-M07"));
            return with(old, new Scope(old.scope().region(), Optional.of(period), false));
        }
    };

    /** Returns the column of {@code extract} that shows the field. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the field of a column.
     *
     * @throws IllegalArgumentException if no field that can be corrected has this column
     */
    public static Field of(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown field '" + column + "' (must be one of "
                        + Arrays.stream(values()).map(Field::column).toList() + ")"));
    }

    /**
     * Returns a statement with another value in this field.
     *
     * @throws IllegalArgumentException if the field cannot have this value
     */
    abstract Statement set(Statement old, String right, Reference reference);

    IllegalArgumentException unusable(String right, String why) {
        return new IllegalArgumentException("Cannot use '" + right + "' as " + column() + ": " + why + ".");
    }

    BigDecimal decimal(String right) {
        try {
            return new BigDecimal(right);
        } catch (NumberFormatException e) {
            throw unusable(right, "it must be a number such as -3.2");
        }
    }

    private static Statement with(Statement old, Quantity quantity) {
        return new Statement(old.evidence(), old.subject(), old.measure(), old.comparator(), quantity, old.scope());
    }

    private static Statement with(Statement old, Scope scope) {
        return new Statement(old.evidence(), old.subject(), old.measure(), old.comparator(), old.quantity(), scope);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String right, Field field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(right))
                .findFirst()
                .orElseThrow(
                        () -> field.unusable(right, "it must be one of " + Arrays.toString(type.getEnumConstants())));
    }
}
