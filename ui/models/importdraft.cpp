#include "models/importdraft.h"

#include "domain/imports/importrecipe.h"
#include "exchange/encoding.h"
#include "exchange/outputfile.h"

#include <QFile>

namespace kartoteka
{

namespace
{
constexpr auto kUsualEntity = "party";
constexpr qint64 kPieceBytes = 1 << 20;

QString columnKey(const QString &name)
{
    const QString key = headerKey(name);
    return key.isEmpty() ? name : key;
}

bool isOneHeader(const SourceLook &one, const SourceLook &other)
{
    return std::equal(one.columns.begin(), one.columns.end(), other.columns.begin(),
                      other.columns.end(),
                      [](const ColumnLook &a, const ColumnLook &b) { return a.name == b.name; });
}
} // namespace

ImportDraft::ImportDraft(OpenWorkspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_entity(QString::fromLatin1(kUsualEntity))
{
    retranslate();
    for (QTimer *timer : {&m_readSoon, &m_rehearseSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(kRestMs);
    }
    connect(&m_readSoon, &QTimer::timeout, this, &ImportDraft::read);
    connect(&m_rehearseSoon, &QTimer::timeout, this, &ImportDraft::rehearse);
}

ImportDraft::~ImportDraft()
{
    m_reading.cancel();
    m_rehearsing.cancel();
}

void ImportDraft::retranslate()
{
    const Entity *entity = m_workspace.session().catalog().find(m_entity);
    m_targets = importTargetList(m_workspace.session(), *entity);
}

// --- the source -----------------------------------------------------------------------------

void ImportDraft::setInput(const ImportInput &input)
{
    m_input = input;
    m_settings = {};
    m_look.reset();
    m_loaded.reset();
    m_isUndone = false;
    m_wanted.reset();
    m_columnTargets.clear();
    forgetRehearsal();
    read();
}

void ImportDraft::setSettings(const ReadSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    forgetRehearsal();
    readSoon();
}

void ImportDraft::readSoon()
{
    m_reading.cancel();
    m_readSoon.start();
}

void ImportDraft::read()
{
    m_readSoon.stop();
    m_reading.cancel();
    if (m_input.isEmpty())
        return;
    const int generation = ++m_readGeneration;
    m_isReading = true;
    emit lookChanged();
    m_reading = m_workspace.startJob<SourceLook>(
        tr("Reading “%1”").arg(sourceName(m_input)), this,
        [input = m_input, settings = m_settings, entity = m_entity](Session &session,
                                                                    Progress &progress) {
            return lookAtSource(session, input, settings, entity, progress);
        },
        [this, generation](Result<SourceLook> look) {
            if (generation != m_readGeneration)
                return;
            m_isReading = false;
            if (look)
                return takeLook(std::move(*look));
            m_look.reset();
            m_columnTargets.clear();
            emit lookChanged();
            if (look.error().code() != ErrorCode::Cancelled)
                emit failed(look.error());
        },
        true);
}

void ImportDraft::takeLook(SourceLook look)
{
    const bool isSame = m_look && isOneHeader(*m_look, look);
    m_look = std::move(look);
    emit lookChanged();
    if (m_wanted)
        takeMapping(*std::exchange(m_wanted, std::nullopt));
    else if (isSame)
        changeMapping();
    else
        applyProposed();
}

// --- the mapping ----------------------------------------------------------------------------

void ImportDraft::setColumnTargets(int column, const QStringList &targets)
{
    const auto index = static_cast<size_t>(column);
    if (index >= m_columnTargets.size() || m_columnTargets[index] == targets)
        return;
    m_columnTargets[index] = targets;
    changeMapping();
}

void ImportDraft::setDates(DateOrder dates)
{
    m_base.dates = dates;
    changeMapping();
}

void ImportDraft::setDecimals(DecimalStyle decimals)
{
    m_base.decimals = decimals;
    changeMapping();
}

void ImportDraft::setMode(ImportMode mode)
{
    m_mode = mode;
    changeMapping();
}

void ImportDraft::setMatch(const QStringList &match)
{
    m_match = match;
    changeMapping();
}

QStringList ImportDraft::filledPaths() const
{
    QStringList paths;
    for (const QStringList &targets : m_columnTargets)
        for (const QString &target : targets)
            if (!paths.contains(target))
                paths << target;
    return paths;
}

/// What surely tells one record from all others, if the source has it.
QStringList ImportDraft::usualMatch() const
{
    const QStringList filled = filledPaths();
    if (filled.contains(QStringLiteral("id")))
        return {};
    for (const char *path : {"external_id", "tax_id", "email"})
        if (const QString name = QString::fromLatin1(path); filled.contains(name))
            return {name};
    return {};
}

Mapping ImportDraft::mapping() const
{
    Mapping mapping = m_base;
    mapping.entity = m_entity;
    mapping.columns.clear();
    if (m_look)
        for (size_t i = 0; i < m_columnTargets.size(); ++i)
            mapping.columns.push_back({m_look->columns[i].name, m_columnTargets[i]});
    mapping.mode = m_mode;
    mapping.match = m_match;
    const QStringList filled = filledPaths();
    mapping.match.removeIf([&](const QString &path) { return !filled.contains(path); });
    return mapping;
}

void ImportDraft::takeMapping(const Mapping &mapping)
{
    m_base = mapping;
    m_base.columns.clear();
    m_mode = mapping.mode.value_or(ImportMode::Create);
    m_columnTargets.assign(m_look ? m_look->columns.size() : 0, {});
    for (size_t i = 0; i < m_columnTargets.size(); ++i)
        for (const Mapping::Column &column : mapping.columns)
            if (columnKey(column.name) == columnKey(m_look->columns[i].name))
                m_columnTargets[i] = column.targets;
    m_match = mapping.match.isEmpty() ? usualMatch() : mapping.match;
    if (m_look && m_base.dates == DateOrder::Auto)
        m_base.dates = m_look->dates;
    if (m_look && m_base.decimals == DecimalStyle::Auto)
        m_base.decimals = m_look->decimals;
    changeMapping();
}

void ImportDraft::applyProposed()
{
    if (m_look)
        takeMapping(m_look->proposed);
}

void ImportDraft::applyRecipe(const Mapping &mapping)
{
    ReadSettings settings = m_settings;
    if (!mapping.encoding.isEmpty())
        settings.encoding = canonicalEncoding(mapping.encoding);
    if (!mapping.delimiter.isEmpty())
        if (const auto delimiter = parseDelimiter(mapping.delimiter))
            settings.delimiter = delimiter;
    if (mapping.hasHeader)
        settings.hasHeader = mapping.hasHeader;
    takeMapping(mapping);
    if (settings != m_settings) {
        m_settings = settings;
        m_wanted = mapping;
        readSoon();
    }
}

QStringList ImportDraft::savedRecipes() const
{
    const auto names = m_workspace.session().read<QStringList>([this](Reader &reader) {
        Query query;
        query.entity = &entityOf<ImportRecipe>();
        query.order = {{QStringLiteral("name")}};
        QStringList list;
        reader.forEach(query, [&](const Record &record) {
            const auto recipe = record.as<ImportRecipe>();
            if (recipe.entity == m_entity)
                list << recipe.name;
            return true;
        });
        return list;
    });
    return names ? *names : QStringList();
}

Result<void> ImportDraft::applySaved(const QString &name)
{
    const auto mapping = findMapping(m_workspace.session(), name, m_entity);
    if (!mapping)
        return mapping.error();
    applyRecipe(*mapping);
    return {};
}

Result<void> ImportDraft::save(const QString &name)
{
    Mapping saved = mapping();
    if (!m_input.isPasted() && m_look && m_look->format == SourceFormat::Csv) {
        saved.encoding = m_settings.encoding;
        if (m_settings.delimiter)
            saved.delimiter =
                m_settings.delimiter->isNull() ? QString() : QString(*m_settings.delimiter);
        saved.hasHeader = m_settings.hasHeader;
    }
    return saveMapping(m_workspace.session(), name, saved);
}

void ImportDraft::changeMapping()
{
    forgetRehearsal();
    emit mappingChanged();
    if (m_look && m_look->rowCount < kRehearsedByItself && isMapped())
        m_rehearseSoon.start();
}

// --- what would come of it ------------------------------------------------------------------

void ImportDraft::forgetRehearsal()
{
    m_rehearseSoon.stop();
    m_rehearsing.cancel();
    ++m_rehearsalGeneration;
    m_isRehearsing = false;
    m_rehearsal.reset();
    m_refusal.reset();
    emit rehearsalChanged();
}

ImportOptions ImportDraft::options() const
{
    ImportOptions options;
    options.entity = m_entity;
    options.mapping = mapping();
    options.mode = m_mode;
    options.sourceName = m_input.isPasted() ? tr("pasted table") : sourceName(m_input);
    return options;
}

void ImportDraft::rehearse()
{
    if (!m_look || !isMapped() || m_isLoading)
        return;
    forgetRehearsal();
    const int generation = m_rehearsalGeneration;
    m_isRehearsing = true;
    emit rehearsalChanged();
    ImportOptions how = options();
    how.rehearse = true;
    how.keptRows = kKeptRows;
    const qint64 begun = monotonicMs();
    m_rehearsing = m_workspace.startJob<ImportReport>(
        tr("Rehearsing the import"), this,
        [input = m_input, settings = m_settings, how](Session &session, Progress &progress) {
            return importInput(session, input, settings, how, progress);
        },
        [this, generation, begun](Result<ImportReport> report) {
            if (generation != m_rehearsalGeneration)
                return;
            m_isRehearsing = false;
            m_rehearsalMs = monotonicMs() - begun;
            if (report)
                m_rehearsal = std::move(*report);
            else if (report.error().code() != ErrorCode::Cancelled)
                m_refusal = report.error();
            emit rehearsalChanged();
        },
        m_look->rowCount < kRehearsedByItself);
}

// --- the import itself ----------------------------------------------------------------------

void ImportDraft::load()
{
    if (!m_look || !isMapped() || m_isLoading)
        return;
    m_rehearseSoon.stop();
    m_rehearsing.cancel();
    m_isLoading = true;
    m_loadBegunMs = m_workspace.clock().nowMs();
    emit loadingChanged();
    ImportOptions how = options();
    how.errorFile = m_folder.filePath(QStringLiteral("refused.csv"));
    m_loading = m_workspace.startJob<ImportReport>(
        loadingTitle(), this,
        [input = m_input, settings = m_settings, how](Session &session, Progress &progress) {
            return importInput(session, input, settings, how, progress);
        },
        [this](Result<ImportReport> report) {
            m_isLoading = false;
            m_loadEndedMs = m_workspace.clock().nowMs();
            if (report)
                m_loaded = std::move(*report);
            emit loadingChanged();
            if (!report)
                emit failed(report.error());
        });
}

QString ImportDraft::loadingTitle() const
{
    return tr("Importing “%1”").arg(options().sourceName);
}

void ImportDraft::cancelLoading()
{
    m_loading.cancel();
}

QString ImportDraft::loadedFilter() const
{
    return QStringLiteral("created_at >= \"%1\" and created_at <= \"%2\"")
        .arg(formatInstant(m_loadBegunMs), formatInstant(m_loadEndedMs));
}

void ImportDraft::undo()
{
    if (!m_loaded || m_isUndone || m_isUndoing)
        return;
    m_isUndoing = true;
    emit undoChanged();
    m_workspace.startJob<Message>(
        tr("Undoing the import"), this,
        [run = m_loaded->run](Session &session, Progress &progress) -> Result<Message> {
            const auto set = setOfRun(session, run);
            if (!set)
                return set.error();
            return session.undoSet(*set, progress);
        },
        [this](Result<Message> done) {
            m_isUndoing = false;
            m_isUndone = static_cast<bool>(done);
            emit undoChanged();
            if (!done)
                emit failed(done.error());
        });
}

void ImportDraft::saveRefused(const QString &path)
{
    m_workspace.jobs().start<bool>(
        tr("Saving refused rows"), this,
        [from = m_folder.filePath(QStringLiteral("refused.csv")),
         path](Progress &) -> Result<bool> {
            QFile source(from);
            if (!source.open(QIODevice::ReadOnly))
                return Error(ErrorCode::Io, Message::verbatim(source.errorString()));
            auto target = OutputFile::open(path);
            if (!target)
                return target.error();
            while (!source.atEnd())
                (*target)->device().write(source.read(kPieceBytes));
            const auto kept = (*target)->commit();
            return kept ? Result<bool>(true) : Result<bool>(kept.error());
        },
        [this, path](Result<bool> saved) {
            if (saved)
                emit refusedSaved(path);
            else
                emit failed(saved.error());
        });
}

} // namespace kartoteka
