package org.backstride.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.backstride.shared.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters of addresses. What cannot be an id in a path names nothing (404, as any unknown id); what cannot be
 * read in a query is the sender's mistake (400, named).
 */
@Provider
public class ParameterReaders implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Optional<ParameterForm<T>> form = ParameterForm.of(type);
        if (form.isEmpty()) {
            return null;
        }
        Optional<String> queryName = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        boolean inPath = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        if (queryName.isEmpty() && !inPath) {
            return null;
        }
        return new Reader<>(form.get(), queryName);
    }

    private record Reader<T>(ParameterForm<T> form, Optional<String> queryName) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return form.read(text)
                    .orElseThrow(() -> queryName
                            .<RuntimeException>map(
                                    name -> new BadRequestException(new InvalidValueException(name, form.sentence())))
                            .orElseGet(NotFoundException::new));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
