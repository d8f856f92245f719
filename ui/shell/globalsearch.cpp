#include "shell/globalsearch.h"

#include "widgets/icons.h"
#include "widgets/searchline.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace kartoteka
{

namespace
{

constexpr int kMostHits = 50;
constexpr int kTypingMs = 80;
constexpr int kShownRows = 12;
constexpr int kMostPast = 20;
constexpr int kPastBelowHits = 3;
constexpr int kEntityRole = Qt::UserRole + 1;
constexpr int kIdRole = Qt::UserRole + 2;
constexpr int kPastRole = Qt::UserRole + 3;

} // namespace

GlobalSearch::GlobalSearch(Settings &settings, QWidget *parent)
    : QLineEdit(parent)
    , m_settings(settings)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("globalSearch"));
    dressSearchLine(*this, QStringLiteral("search"));
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setObjectName(QStringLiteral("globalSearchHits"));
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &GlobalSearch::search);
    connect(this, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_list, &QAbstractItemView::clicked, this, &GlobalSearch::openCurrent);
    installEventFilter(this);
    retranslate();
}

void GlobalSearch::retranslate()
{
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    setWhatsThis(tr("Finds any record by words, parts of words, phone numbers – in Latin, "
                    "Cyrillic or Chinese letters. -word: without it; word*: at the beginning; "
                    "\"two words\": side by side; phone:909, city:oslo: in that field. Down shows "
                    "earlier searches."));
    m_list->setAccessibleName(tr("Found records"));
    m_list->setWhatsThis(tr("Enter or a click opens the card."));
}

void GlobalSearch::setWorkspace(OpenWorkspace *workspace)
{
    m_running.cancel();
    m_workspace = workspace;
    setEnabled(workspace != nullptr);
    clear();
    m_list->hide();
}

void GlobalSearch::search()
{
    m_running.cancel();
    const QString query = text().trimmed();
    if (!m_workspace || query.isEmpty()) {
        m_list->hide();
        return;
    }
    m_running = m_workspace->startJob<std::vector<SearchHit>>(
        QString(), this,
        [query](Session &session, Progress &progress) -> Result<std::vector<SearchHit>> {
            return session.read<std::vector<SearchHit>>([&](Reader &reader) {
                const CancelScope scope(reader.database(), progress.token());
                return kartoteka::search(reader, query, kMostHits);
            });
        },
        [this, query](Result<std::vector<SearchHit>> hits) {
            if (hits && query == text().trimmed())
                showHits(*hits);
        },
        true);
}

void GlobalSearch::showHits(const std::vector<SearchHit> &hits)
{
    m_model->clear();
    for (const SearchHit &hit : hits) {
        QString shown = hit.title;
        if (!hit.match.isEmpty() && hit.match != hit.title)
            shown += QLatin1String("  ·  ") + hit.match.simplified().left(80);
        auto *item = new QStandardItem(shown);
        item->setData(hit.entity, kEntityRole);
        item->setData(hit.id, kIdRole);
        item->setToolTip(hit.match);
        m_model->appendRow(item);
    }
    if (hits.empty()) {
        auto *item = new QStandardItem(tr("Nothing found"));
        item->setEnabled(false);
        m_model->appendRow(item);
    }
    addPast(text().trimmed(), kPastBelowHits);
    m_list->setCurrentIndex(hits.empty() ? QModelIndex() : m_model->index(0, 0));
    showRows();
}

int GlobalSearch::addPast(const QString &beginning, int most)
{
    int count = 0;
    for (const QString &past : m_settings.value(QStringLiteral("search/past")).toStringList()) {
        const bool begins = past.startsWith(beginning, Qt::CaseInsensitive);
        if (!begins || past.size() == beginning.size() || count == most)
            continue;
        auto *item = new QStandardItem(icon(QStringLiteral("history"), Token::Muted), past);
        item->setData(past, kPastRole);
        m_model->appendRow(item);
        ++count;
    }
    return count;
}

void GlobalSearch::remember()
{
    const QString query = text().simplified();
    QStringList past = m_settings.value(QStringLiteral("search/past")).toStringList();
    past.removeAll(query);
    past.prepend(query);
    m_settings.set(QStringLiteral("search/past"), QStringList(past.mid(0, kMostPast)));
}

void GlobalSearch::showRows()
{
    const int rows = std::min(m_model->rowCount(), kShownRows);
    m_list->resize(std::max(width(), 420), rows * (m_list->sizeHintForRow(0)) + 4);
    m_list->move(mapToGlobal(QPoint(width() - m_list->width(), height() + 2)));
    if (hasFocus())
        m_list->show();
}

void GlobalSearch::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (const QString past = index.data(kPastRole).toString(); !past.isEmpty()) {
        setText(past);
        return search();
    }
    if (!index.isValid() || index.data(kIdRole).toLongLong() == 0)
        return;
    remember();
    m_list->hide();
    emit chosen({index.data(kEntityRole).toString(), index.data(kIdRole).toLongLong()});
}

void GlobalSearch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (!m_list->isVisible() && text().trimmed().isEmpty()) {
            m_model->clear();
            if (m_workspace && addPast(QString(), kMostPast) > 0) {
                m_list->setCurrentIndex(m_model->index(0, 0));
                showRows();
            }
            return;
        }
        const int row = std::clamp(m_list->currentIndex().row() + step, 0,
                                   std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            openCurrent();
        else
            search();
        return;
    case Qt::Key_Escape:
        if (m_list->isVisible())
            m_list->hide();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool GlobalSearch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_list->hide();
    return false;
}

} // namespace kartoteka
