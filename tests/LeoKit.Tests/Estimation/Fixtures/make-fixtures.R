# Makes the expected numbers of the estimation tests. Run in this folder: Rscript make-fixtures.R
# Every file starts with a line on how it was made. Data are R's own (public domain or GPL examples) or drawn here with a fixed seed.
suppressMessages({library(sandwich); library(Matching); library(MatchIt)})
options(digits = 17)
header <- function(what) paste0("# R ", getRversion(), ", sandwich ", packageVersion("sandwich"), ", Matching ", packageVersion("Matching"), ", MatchIt ", packageVersion("MatchIt"), ": ", what)
write <- function(file, what, frame, digits = 17) {
  out <- file(file, "wb"); writeLines(header(what), out, sep = "\n")
  write.table(format(frame, digits = digits, trim = TRUE, drop0trailing = TRUE), out, sep = ",", quote = FALSE, row.names = FALSE, eol = "\n"); close(out)
}
numbers <- function(...) { x <- c(...); data.frame(name = names(x), value = unname(x)) }
named <- function(prefix, x) setNames(x, paste(prefix, names(x), sep = " "))

# --- people: 240 rows in 24 schools, drawn once
set.seed(20261124)
n <- 240
school <- rep(1:24, each = 10)
year <- rep(2010:2014, length.out = n)
fsm <- rbinom(n, 1, .35)
points <- round(50 - 6 * fsm + rnorm(24)[school] * 4 + rnorm(n) * 9, 1)
weight <- round(runif(n, .5, 2), 2)
pay <- round(12000 + 150 * points - 900 * fsm + 300 * (year - 2010) + rnorm(24)[school] * 1500 + rnorm(n) * (2000 + 30 * points))
work <- rbinom(n, 1, plogis(-1.5 + .04 * points - .5 * fsm))
people <- data.frame(school, year, fsm, points, weight, pay, work)
write("people.csv", "set.seed(20261124), see make-fixtures.R", people, 15)

se <- function(v) sqrt(diag(v))
fit <- lm(pay ~ fsm * points + factor(year), people)
weighted <- lm(pay ~ fsm + points, people, weights = weight)
fixed <- lm(pay ~ fsm + points + factor(school), people)
write("ols.csv", "lm(pay ~ fsm * points + factor(year)); lm(pay ~ fsm + points, weights = weight); lm(pay ~ fsm + points + factor(school)); vcov, vcovHC, vcovCL(type = 'HC1')", numbers(
  named("b", coef(fit)), named("classical", se(vcov(fit))), named("HC1", se(vcovHC(fit, "HC1"))), named("HC3", se(vcovHC(fit, "HC3"))),
  named("CR1", se(vcovCL(fit, ~ school, type = "HC1"))),
  named("weighted b", coef(weighted)), named("weighted classical", se(vcov(weighted))), named("weighted HC1", se(vcovHC(weighted, "HC1"))),
  named("weighted HC3", se(vcovHC(weighted, "HC3"))), named("weighted CR1", se(vcovCL(weighted, ~ school, type = "HC1"))),
  named("fixed b", coef(fixed)[2:3]), named("fixed classical", se(vcov(fixed))[2:3]), named("fixed HC1", se(vcovHC(fixed, "HC1"))[2:3]),
  named("fixed HC3", se(vcovHC(fixed, "HC3"))[2:3]), named("fixed CR1 by year", se(vcovCL(fixed, ~ year, type = "HC1"))[2:3]),
  "r squared" = summary(fit)$r.squared, "sigma" = summary(fit)$sigma,
  "t quantile 23" = qt(.975, 23), "p of 2.5 on 23" = 2 * pt(-2.5, 23)))

# --- logit
logit <- glm(work ~ fsm * points + factor(year), binomial, people, control = list(epsilon = 1e-14, maxit = 50))
b <- coef(logit)
effect <- function(b) {
  at <- function(frame) plogis(as.vector(model.matrix(delete.response(terms(logit)), frame, xlev = logit$xlevels) %*% b))
  X <- model.matrix(logit); eta <- as.vector(X %*% b)
  yr <- function(y) mean(at(transform(people, year = y)) - at(transform(people, year = 2010)))
  c(fsm = mean(dlogis(eta) * (b["fsm"] + b["fsm:points"] * people$points)), points = mean(dlogis(eta) * (b["points"] + b["fsm:points"] * people$fsm)),
    "year 2011" = yr(2011), "year 2014" = yr(2014))
}
jac <- sapply(seq_along(b), function(j) { h <- 1e-5 * max(abs(b[j]), .01); up <- b; dn <- b; up[j] <- up[j] + h; dn[j] <- dn[j] - h; (effect(up) - effect(dn)) / (2 * h) })
names(b) <- names(coef(logit)); e <- effect(b); names(e) <- c("fsm", "points", "year 2011", "year 2014")
ame <- function(v) setNames(sqrt(diag(jac %*% v %*% t(jac))), names(e))
write("logit.csv", "glm(work ~ fsm * points + factor(year), binomial); vcov, vcovHC, vcovCL(type = 'HC1'); average effects with numerical delta method", numbers(
  named("b", b), named("classical", se(vcov(logit))), named("HC1", se(vcovHC(logit, "HC1"))), named("HC3", se(vcovHC(logit, "HC3"))), named("CR1", se(vcovCL(logit, ~ school, type = "HC1"))),
  named("effect", e), named("effect classical", ame(vcov(logit))), named("effect CR1", ame(vcovCL(logit, ~ school, type = "HC1"))), "log likelihood" = as.numeric(logLik(logit))))

# --- differences
welch <- t.test(pay ~ fsm, people)
tab <- table(people$fsm, people$work)
x <- tab[, 2]; m <- rowSums(tab)
wilson <- function(x, m, z = qnorm(.975)) { p <- x / m; (p + z^2/(2*m) + c(-1, 1) * z * sqrt(p*(1-p)/m + z^2/(4*m^2))) / (1 + z^2/m) }
p <- x / m; w1 <- wilson(x[1], m[1]); w2 <- wilson(x[2], m[2]); d <- p[2] - p[1]
newcombe <- c(d - sqrt((p[2]-w2[1])^2 + (w1[2]-p[1])^2), d + sqrt((w2[2]-p[2])^2 + (p[1]-w1[1])^2))
wald <- d + c(-1, 1) * qnorm(.975) * sqrt(sum(p * (1 - p) / m))
write("difference.csv", "t.test(pay ~ fsm); Newcombe (1998) method 10 from Wilson intervals; Wald", numbers(
  "means" = unname(diff(welch$estimate)), "means se" = unname(welch$stderr), "means df" = unname(welch$parameter), "means low" = -welch$conf.int[2], "means high" = -welch$conf.int[1], "p" = welch$p.value,
  "shares" = unname(d), "newcombe low" = unname(newcombe[1]), "newcombe high" = unname(newcombe[2]), "wald low" = unname(wald[1]), "wald high" = unname(wald[2])))

# --- group summaries
q <- Hmisc::wtd.quantile(people$pay[people$fsm == 1], people$weight[people$fsm == 1], c(.1, .5, .9))
one <- people[people$fsm == 1, ]
write("groups.csv", "fsm == 1: mean, sd, quantile(type = 7); Hmisc::wtd.mean, wtd.var, wtd.quantile with weights", numbers(
  n = nrow(one), mean = mean(one$pay), sd = sd(one$pay), min = min(one$pay), max = max(one$pay), named("q", quantile(one$pay, c(.1, .25, .5, .9))),
  "weighted mean" = Hmisc::wtd.mean(one$pay, one$weight), "weighted sd" = sqrt(Hmisc::wtd.var(one$pay, one$weight)), "weighted q10" = unname(q[1]), "weighted q50" = unname(q[2]), "weighted q90" = unname(q[3])))

# --- two by two
people$after <- as.integer(people$year >= 2012); people$treated <- as.integer(people$school > 12)
did <- lm(pay ~ treated * after + points, people)
write("did.csv", "lm(pay ~ treated * after + points), treated = school > 12, after = year >= 2012; vcovCL(~ school, type = 'HC1')", numbers(
  "effect" = unname(coef(did)["treated:after"]), "CR1" = unname(se(vcovCL(did, ~ school, type = "HC1"))["treated:after"])))

# --- event study: 60 schools, 8 years, first treated in 2013 or 2016 or never, effects that grow and differ by cohort
set.seed(7)
first <- rep(c(2013, 2016, NA), times = c(20, 15, 25))
panel <- expand.grid(year = 2010:2017, unit = 1:60)
panel$first <- first[panel$unit]
since <- panel$year - panel$first
panel$y <- round(20 + rnorm(60)[panel$unit] * 3 + .4 * (panel$year - 2010) + ifelse(!is.na(since) & since >= 0, (since + 1) * ifelse(panel$first == 2013, 1.5, .5), 0) + rnorm(nrow(panel)), 3)
write("panel.csv", "set.seed(7), see make-fixtures.R; first = year of first treatment, NA = never", panel, 15)
panel$rel <- ifelse(is.na(panel$first), -1, panel$year - panel$first)
panel$cell <- ifelse(is.na(panel$first) | panel$rel == -1, "base", paste(panel$first, panel$year))
panel$cell <- relevel(factor(panel$cell), "base")
sat <- lm(y ~ cell + factor(unit) + factor(year), panel)
pick <- grep("^cell", names(coef(sat)))
V <- vcovCL(sat, ~ unit, type = "HC0", cadjust = TRUE)[pick, pick]; B <- coef(sat)[pick]
cells <- sub("^cell", "", names(B)); g <- as.numeric(sub(" .*", "", cells)); t <- as.numeric(sub(".* ", "", cells)); size <- c("2013" = 20, "2016" = 15)[as.character(g)]
by <- function(e) { w <- ifelse(t - g == e, size, 0); w <- w / sum(w); c(sum(w * B), sqrt(t(w) %*% V %*% w)) }
w <- ifelse(t >= g, size, 0); w <- w / sum(w)
rows <- sort(unique(t - g)); events <- sapply(rows, by)
lead <- t < g; leads <- sapply(sort(unique((t - g)[lead])), function(e) { w <- ifelse(t - g == e, size, 0); w / sum(w) })
chi <- as.numeric(t(t(leads) %*% B) %*% solve(t(leads) %*% V %*% leads) %*% (t(leads) %*% B))
panel$bin <- relevel(factor(panel$rel), "-1")
twfe <- lm(y ~ bin + factor(unit) + factor(year), panel)
tb <- coef(twfe)[grep("^bin", names(coef(twfe)))]
trend <- lm(y ~ bin + factor(unit) + factor(unit):year + factor(year), panel)
panel$on <- as.integer(!is.na(panel$first) & panel$year >= panel$first)
static <- lm(y ~ on + factor(unit) + factor(year), panel)
write("event-study.csv", "Sun and Abraham's saturated regression with never-treated comparison, lm + vcovCL(~ unit, type = 'HC0', cadjust = TRUE); two-way fixed effects by lm", numbers(
  setNames(B, paste("cell", cells)), setNames(se(V), paste("cell se", cells)), setNames(events[1, ], paste("event", rows)), setNames(events[2, ], paste("event se", rows)),
  "overall" = sum(w * B), "overall se" = as.numeric(sqrt(t(w) %*% V %*% w)), "pretrend chi" = chi, setNames(tb, sub("bin", "twfe ", names(tb))), "twfe static" = unname(coef(static)["on"]),
  "twfe static se" = unname(se(vcovCL(static, ~ unit, type = "HC0", cadjust = TRUE))["on"])))

# --- nearest neighbours among the people: their points and weights have no ties, which Matching would break at random
score <- glm(fsm ~ points + weight + year, binomial, people, control = list(epsilon = 1e-14, maxit = 50))$linear.predictors
match <- function(order, ...) Match(people$pay[order], people$fsm[order], score[order], estimand = "ATT", M = 1, distance.tolerance = 0, ...)
all <- seq_len(n); with <- match(all, replace = TRUE); within <- match(all, replace = TRUE, caliper = .05)  # $se is that of Abadie and Imbens
falling <- order(-score)  # without replacement, Matching goes through the treated in the order of the rows
paired <- function(m) people$pay[falling][m$index.treated] - people$pay[falling][m$index.control]
once <- match(falling, replace = FALSE, ties = FALSE); near <- match(falling, replace = FALSE, ties = FALSE, caliper = .05)
smd <- function(x) { x <- x[falling]; spread <- sd(x[people$fsm[falling] == 1]); c(before = (mean(x[people$fsm[falling] == 1]) - mean(x[people$fsm[falling] == 0])) / spread, after = mean(x[near$index.treated] - x[near$index.control]) / spread) }

# --- matching on lalonde, 445 rows, as shipped with Matching (Dehejia and Wahba's subset of LaLonde 1986)
data(lalonde, package = "Matching")
ll <- lalonde[, c("treat", "age", "educ", "black", "married", "nodegr", "re74", "re78")]
write("lalonde.csv", "data(lalonde, package = 'Matching'): Dehejia and Wahba's subset", ll, 15)
ps <- glm(treat ~ age + educ + black + married + nodegr + re74, binomial, ll, control = list(epsilon = 1e-14, maxit = 50))
ex <- matchit(treat ~ black + married + nodegr + educ, ll, method = "exact"); exd <- match.data(ex)
strata <- split(exd, exd$subclass)
nt <- sapply(strata, function(s) sum(s$treat)); diffs <- sapply(strata, function(s) mean(s$re78[s$treat == 1]) - mean(s$re78[s$treat == 0]))
cell <- interaction(ll$black, ll$nodegr); saturated <- lm(re78 ~ 0 + cell + cell:treat, ll); share <- prop.table(table(cell[ll$treat == 1]))
slopes <- grep(":treat", names(coef(saturated))); coarse <- sum(share * coef(saturated)[slopes]); coarse.se <- sqrt(as.numeric(t(share) %*% vcovHC(saturated, "HC2")[slopes, slopes] %*% share))
odds <- ifelse(ll$treat == 1, 1, ps$fitted.values / (1 - ps$fitted.values))
m1 <- mean(ll$re78[ll$treat == 1]); m0 <- weighted.mean(ll$re78[ll$treat == 0], odds[ll$treat == 0])
# The standard error of the weighting by stacked estimating equations with numerical derivatives
X <- model.matrix(ps); Y <- ll$re78; D <- ll$treat
psi <- function(th) { b <- th[1:7]; w <- as.vector(exp(X %*% b)); cbind(X * as.vector(D - plogis(X %*% b)), D * (Y - th[8]), (1 - D) * w * (Y - th[9])) }
th <- c(coef(ps), m1, m0); A <- sapply(seq_along(th), function(j) { h <- 1e-6 * max(abs(th[j]), 1e-3); u <- th; l <- th; u[j] <- u[j] + h; l[j] <- l[j] - h; (colSums(psi(u)) - colSums(psi(l))) / (2 * h) })
VV <- solve(A) %*% crossprod(psi(th)) %*% t(solve(A))
write("matching.csv", "people: Match(pay, fsm, score, M = 1, distance.tolerance = 0); lalonde: matchit(exact), saturated lm with vcovHC HC2, weighting by stacked estimating equations", numbers(
  "replace" = with$est[1, 1], "replace se" = with$se, "replace caliper" = within$est[1, 1], "replace caliper se" = within$se, "replace caliper dropped" = within$ndrops,
  "once" = mean(paired(once)), "once se" = sd(paired(once)) / sqrt(75), "near" = mean(paired(near)), "near se" = sd(paired(near)) / sqrt(length(paired(near))), "near pairs" = length(paired(near)),
  named("smd points", smd(people$points)), named("smd weight", smd(people$weight)),
  "exact" = sum(nt * diffs) / sum(nt), "exact treated" = sum(nt), "exact rows" = nrow(exd), "exact coarse" = coarse, "exact coarse HC2" = coarse.se,
  "weighting" = m1 - m0, "weighting se" = sqrt(VV[8, 8] + VV[9, 9] - 2 * VV[8, 9]), "weighting effective" = sum(odds[D == 0])^2 / sum(odds[D == 0]^2)))
