package org.latticelapse.io.reader.bioformats;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** An object of a library that this project is not compiled against, and its methods by name. */
final class Reflected {

	private final Object target;

	Reflected(final Object target) {
		this.target = target;
	}

	/** @return the object. */
	Object target() {
		return target;
	}

	/**
	 * Calls a public method.
	 *
	 * @return its result; null if it has none
	 * @throws ReflectiveOperationException if there is no such method, or it throws:
	 *           then the cause is what it throws
	 */
	Object call(final String name, final Object... arguments) throws ReflectiveOperationException {
		return call(target.getClass(), target, name, arguments);
	}

	/** Calls a public static method. */
	static Object callStatic(final Class<?> type, final String name, final Object... arguments)
		throws ReflectiveOperationException
	{
		return call(type, null, name, arguments);
	}

	/** @return the whole number that a method returns. */
	int number(final String name, final Object... arguments) throws ReflectiveOperationException {
		return ((Number) call(name, arguments)).intValue();
	}

	/** @return whether a method returns true. */
	boolean truth(final String name) throws ReflectiveOperationException {
		return (Boolean) call(name);
	}

	private static Object call(final Class<?> type, final Object target, final String name, final Object... arguments)
		throws ReflectiveOperationException
	{
		for (final Method method : type.getMethods()) {
			if (method.getName().equals(name) && accepts(method.getParameterTypes(), arguments)) {
				return method.invoke(target, arguments);
			}
		}
		throw new NoSuchMethodException(type.getName() + "." + name);
	}

	private static boolean accepts(final Class<?>[] types, final Object[] arguments) {
		if (types.length != arguments.length) return false;
		for (int i = 0; i < types.length; i++) {
			final boolean number = types[i] == int.class && arguments[i] instanceof Integer;
			if (!number && !types[i].isInstance(arguments[i])) return false;
		}
		return true;
	}

	/** @return what a method called by reflection threw, or what kept it from being called. */
	static Throwable cause(final ReflectiveOperationException e) {
		return e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
	}
}
