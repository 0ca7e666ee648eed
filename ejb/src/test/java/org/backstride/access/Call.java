package org.backstride.access;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call of a use case that is on its way through the guard, made as the container makes it. */
final class Call implements InvocationContext {

    private final Object target;
    private final Method method;
    private final Map<String, Object> data = new HashMap<>();
    private Object[] arguments;

    private Call(Object target, Method method, Object... arguments) {
        this.target = target;
        this.method = method;
        this.arguments = arguments;
    }

    /** A call of the target's only method of that name. */
    static Call of(Object target, String name, Object... arguments) {
        Method method = Arrays.stream(target.getClass().getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new Call(target, method, arguments);
    }

    @Override
    public @Nullable Object proceed() throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error collapse) {
                throw collapse;
            }
            if (thrown.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw thrown;
        }
    }

    @Override
    public Object getTarget() {
        return target;
    }

    @Override
    public @Nullable Object getTimer() {
        return null;
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public @Nullable Constructor<?> getConstructor() {
        return null;
    }

    @Override
    public Object[] getParameters() {
        return arguments;
    }

    @Override
    public void setParameters(Object[] changed) {
        this.arguments = changed;
    }

    @Override
    public Map<String, Object> getContextData() {
        return data;
    }
}
