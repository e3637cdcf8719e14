suppressMessages(library(data.table))
setDTthreads(2)
path <- commandArgs(trailingOnly = TRUE)[1]
start <- proc.time()[["elapsed"]]
table <- fread(path, na.strings = "")
# The first section of each person by name, as min() has it in SQL: any other rule could choose differently from run to run.
people <- unique(setorder(table[TaxYear == 201011, .(Edukey, Section = Main_Section)], Edukey, Section, na.last = TRUE), by = "Edukey")
result <- table[people, on = "Edukey", nomatch = NULL][, .(pay = as.numeric(median(Earnings))), by = .(TaxYear, Section)]
answer <- floor(sum(result$pay))
seconds <- proc.time()[["elapsed"]] - start
peak <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) * 1024 / 1e6
cat(sprintf("%.4f %.0f %.0f\n", seconds, peak, answer))
