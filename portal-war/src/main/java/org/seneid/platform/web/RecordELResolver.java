package org.seneid.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** Lets a page read a record: {@code #{bill.amount}} calls {@code amount()}, which Expression Language 5 does not do. */
public class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var readers = new HashMap<String, Method>();
            for (var method : type.getMethods()) if (reads(method)) readers.put(method.getName(), method);
            return Map.copyOf(readers);
        }
    };

    private static boolean reads(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers());
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) return null;
        var reader = READERS.get(base.getClass()).get(property.toString());
        if (reader == null) return null;
        try {
            context.setPropertyResolved(base, property);
            return reader.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) throw new PropertyNotWritableException(property + " of a record");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
