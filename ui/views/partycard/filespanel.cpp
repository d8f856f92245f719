#include "views/partycard/filespanel.h"

#include "domain/parties/attachmentqueries.h"
#include "models/displaytext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSaveFile>
#include <QToolButton>
#include <QUrl>

namespace kartoteka
{

namespace
{

/// Larger pictures are opened outside.
constexpr qint64 kMostPreviewed = 8 * 1024 * 1024;
constexpr int kPreviewHeight = 140;

Error fileError(const QString &path, const QString &reason)
{
    return Error(ErrorCode::Io,
                 Message(QT_TRANSLATE_NOOP("Core", "the file “%1” cannot be used")).arg(path))
        .detail(reason);
}

/// Reads a file and keeps it, in the thread of a job.
Result<ChangeSet> attachFile(Session &session, const RecordReference &owner, const QString &path)
{
    const auto limit = session.read<qint64>([](Reader &reader) { return attachmentLimit(reader); });
    if (!limit)
        return limit.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    // One byte more than allowed is enough to be refused, whatever the length.
    const QByteArray content = file.read(*limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(path, file.errorString());
    const QString name = QFileInfo(path).fileName();
    return session.perform(
        Message(QT_TRANSLATE_NOOP("Core", "Add the file “%1”")).arg(name.left(80)),
        [&](Writer &writer) {
            Attachment attachment;
            attachment.entity = owner.entity;
            attachment.record = {owner.id};
            attachment.fileName = name;
            attach(writer, attachment, content);
        });
}

bool isPicture(const Record &file)
{
    return file.value(u"media_type").text().startsWith(QLatin1String("image/"));
}

} // namespace

FilesPanel::FilesPanel(ViewHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_add(signButton(this, "file_add", "plus"))
    , m_open(signButton(this, "file_open", "eye"))
    , m_save(signButton(this, "file_save", "save"))
    , m_remove(signButton(this, "file_remove", "trash"))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(16, 16));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setObjectName(QStringLiteral("file_preview"));
    m_preview->setMaximumHeight(kPreviewHeight);
    m_preview->hide();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(12, 8, 12, 8);
    m_hint->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    for (QToolButton *each : {m_add, m_open, m_save, m_remove}) {
        each->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(each);
    }
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    connect(m_add, &QToolButton::clicked, this, &FilesPanel::chooseFiles);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const auto file = current())
            open(file->id());
    });
    connect(m_save, &QToolButton::clicked, this, &FilesPanel::saveAs);
    connect(m_remove, &QToolButton::clicked, this, &FilesPanel::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, m_open, &QToolButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPanel::follow);
    retranslate();
    follow();
}

void FilesPanel::retranslate()
{
    m_add->setText(tr("Add"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Files"));
    m_hint->setText(tr("No files yet. Drop some here, or choose Add."));
}

void FilesPanel::setDetails(const PartyDetails &details)
{
    const qint64 selected = current() ? current()->id() : 0;
    m_owner = {details.party.entity().key(), details.party.id()};
    m_isFixed = m_host.workspace().isReadOnly() || details.party.life() != Life::Live;
    m_files = details.of(QString::fromLatin1(Attachment::kEntity));
    const DisplayText text(m_host.workspace().clock().today());
    m_list->clear();
    for (const Record &file : m_files) {
        const QString line =
            QStringLiteral("%1   %2   %3")
                .arg(file.value(u"file_name").text(), text.bytes(file.value(u"size").integer()),
                     text.nearDate(text.dayOf(file.value(u"created_at").integer())));
        auto *item = new QListWidgetItem(
            icon(isPicture(file) ? QStringLiteral("eye") : QStringLiteral("file"), Token::Muted),
            line, m_list);
        item->setSizeHint(QSize(100, rowHeight(this)));
        if (file.id() == selected)
            m_list->setCurrentItem(item);
    }
    m_hint->setVisible(m_files.empty());
    m_list->setVisible(!m_files.empty());
    follow();
}

std::optional<Record> FilesPanel::current() const
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    return m_list->currentRow() >= 0 && row < m_files.size() ? std::optional(m_files[row])
                                                             : std::nullopt;
}

void FilesPanel::follow()
{
    const auto file = current();
    m_add->setEnabled(!m_isFixed && !m_owner.isNull());
    m_open->setEnabled(file.has_value());
    m_save->setEnabled(file.has_value());
    m_remove->setEnabled(file.has_value() && !m_isFixed);
    const qint64 wanted = file ? file->id() : 0;
    if (wanted == m_previewed)
        return;
    m_previewed = wanted;
    m_preview->hide();
    if (file && isPicture(*file) && file->value(u"size").integer() <= kMostPreviewed)
        withContent(*file, [this, wanted](const QByteArray &content) {
            if (m_previewed == wanted)
                showPreview(content);
        });
}

void FilesPanel::showPreview(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return;
    const QSize room(std::max(80, width() - 24), kPreviewHeight);
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return;
    m_preview->setPixmap(QPixmap::fromImage(picture));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->show();
}

void FilesPanel::chooseFiles()
{
    if (m_isFixed || m_owner.isNull())
        return;
    Dialogs::FileQuestion question;
    question.title = tr("Add files");
    m_host.dialogs().openFiles(this, question,
                               [this](const QStringList &paths) { addFiles(paths); });
}

void FilesPanel::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const RecordReference owner = m_owner;
        m_host.workspace().startJob<ChangeSet>(
            tr("Adding “%1”").arg(QFileInfo(path).fileName()), this,
            [owner, path](Session &session, Progress &) {
                return attachFile(session, owner, path);
            },
            [this](Result<ChangeSet> result) {
                if (!result)
                    emit failed(result.error());
            });
    }
}

void FilesPanel::withContent(const Record &attachment, std::function<void(const QByteArray &)> use)
{
    m_host.workspace().startJob<QByteArray>(
        tr("Reading “%1”").arg(attachment.title()), this,
        [file = attachment.as<Attachment>()](Session &session, Progress &) -> Result<QByteArray> {
            auto content = session.read<Result<QByteArray>>(
                [&](Reader &reader) { return readContent(reader, file); });
            if (!content)
                return content.error();
            return std::move(*content);
        },
        [this, use = std::move(use)](Result<QByteArray> content) {
            if (content)
                use(*content);
            else
                emit failed(content.error());
        },
        true);
}

void FilesPanel::open(qint64 attachment)
{
    for (const Record &file : m_files) {
        if (file.id() == attachment)
            withContent(file, [this, file](const QByteArray &content) { openCopy(file, content); });
    }
}

void FilesPanel::openCopy(const Record &attachment, const QByteArray &content)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // Each in a folder of its own: two files may have one name.
    const QString folder = m_copies->filePath(QString::number(attachment.id()));
    QDir().mkpath(folder);
    const QString name = QFileInfo(attachment.value(u"file_name").text()).fileName();
    QFile copy(folder + u'/' + (name.isEmpty() ? QStringLiteral("file") : name));
    if (copy.exists())
        copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size()) {
        emit failed(fileError(copy.fileName(), copy.errorString()));
        return;
    }
    copy.close();
    // Changes to the copy would be lost: programs then say so themselves.
    copy.setPermissions(QFile::ReadOwner);
    m_host.openExternally(QUrl::fromLocalFile(copy.fileName()));
}

void FilesPanel::saveAs()
{
    const auto file = current();
    if (!file)
        return;
    Dialogs::FileQuestion question;
    question.title = tr("Save a copy");
    question.fileName = QFileInfo(file->value(u"file_name").text()).fileName();
    m_host.dialogs().saveFile(this, question, [this, file](const QString &path) {
        withContent(*file, [this, path](const QByteArray &content) {
            QSaveFile copy(path);
            if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size() ||
                !copy.commit())
                emit failed(fileError(path, copy.errorString()));
        });
    });
}

void FilesPanel::removeCurrent()
{
    const auto file = current();
    if (!file)
        return;
    if (const auto result = trashRecord(m_host.workspace(), *file); !result)
        emit failed(result.error());
    else
        m_host.notify(tr("“%1” moved to the recycle bin").arg(file->title().left(60)), true);
}

void FilesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_isFixed && !m_owner.isNull())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace kartoteka
