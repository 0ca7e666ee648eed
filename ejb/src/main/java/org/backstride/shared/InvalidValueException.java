package org.backstride.shared;

import java.util.List;

/** A value from outside that cannot exist in the clinic: says which field and why, in words a person understands. */
public class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** One field that is wrong. The field is a path of names and indexes joined by '/', without a leading slash. */
    public record Fault(String field, String detail) {}

    public InvalidValueException(String field, String detail) {
        this(List.of(new Fault(field, detail)));
    }

    public InvalidValueException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The same faults, seen from the field that contains them. */
    public InvalidValueException within(String outer) {
        return new InvalidValueException(faults.stream()
                .map(fault -> new Fault(outer + "/" + fault.field(), fault.detail()))
                .toList());
    }
}
