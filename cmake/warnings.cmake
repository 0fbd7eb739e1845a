# One interface target that carries the warnings of the project. Presets make them errors.
add_library(habeas_warnings INTERFACE)
target_compile_options(habeas_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wdouble-promotion -Wshadow -Wold-style-cast
  -Wcast-align -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wmissing-declarations -Wundef
  -Wformat=2 -Wimplicit-fallthrough -Wswitch-enum
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wsuggest-override>)
