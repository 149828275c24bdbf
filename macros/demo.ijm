print("demo into " + getArgument());
